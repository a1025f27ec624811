using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryChainsTests(MemoryFixture backend) : ChainsConformance(backend), IClassFixture<MemoryFixture>;
