using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryPathsTests(MemoryFixture backend) : PathsConformance(backend), IClassFixture<MemoryFixture>;
