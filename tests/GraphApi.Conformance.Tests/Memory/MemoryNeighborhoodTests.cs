using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryNeighborhoodTests(MemoryFixture backend) : NeighborhoodConformance(backend), IClassFixture<MemoryFixture>;
