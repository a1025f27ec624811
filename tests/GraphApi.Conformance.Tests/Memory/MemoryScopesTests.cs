using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryScopesTests(MemoryFixture backend) : ScopesConformance(backend), IClassFixture<MemoryFixture>;
