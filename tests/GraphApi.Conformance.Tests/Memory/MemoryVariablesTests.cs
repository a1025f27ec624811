using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryVariablesTests(MemoryFixture backend) : VariablesConformance(backend), IClassFixture<MemoryFixture>;
