using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryScopeUseTests(MemoryFixture backend) : ScopeUseConformance(backend), IClassFixture<MemoryFixture>;
