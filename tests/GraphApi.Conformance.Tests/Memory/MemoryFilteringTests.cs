using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryFilteringTests(MemoryFixture backend) : FilteringConformance(backend), IClassFixture<MemoryFixture>;
