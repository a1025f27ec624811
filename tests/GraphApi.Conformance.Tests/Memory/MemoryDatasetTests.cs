using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryDatasetTests(MemoryFixture backend) : DatasetConformance(backend), IClassFixture<MemoryFixture>;
