using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemorySearchTests(MemoryFixture backend) : SearchConformance(backend), IClassFixture<MemoryFixture>;
