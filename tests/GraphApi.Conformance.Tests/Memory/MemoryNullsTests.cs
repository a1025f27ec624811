using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryNullsTests(MemoryFixture backend) : NullsConformance(backend), IClassFixture<MemoryFixture>;
