using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryOrderingTests(MemoryFixture backend) : OrderingConformance(backend), IClassFixture<MemoryFixture>;
