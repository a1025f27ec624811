using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryNodesTests(MemoryFixture backend) : NodesConformance(backend), IClassFixture<MemoryFixture>;
