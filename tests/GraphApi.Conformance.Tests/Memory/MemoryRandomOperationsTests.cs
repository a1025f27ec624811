using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Comparing;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryRandomOperationsTests(MemoryFixture backend) : RandomOperationsConformance(backend, new CampaignSize(Documents: 7_000, ValuesPerDocument: 1, MaxFields: 40)), IClassFixture<MemoryFixture>;
