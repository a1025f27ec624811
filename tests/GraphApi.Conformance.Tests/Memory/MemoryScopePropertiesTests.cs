using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryScopePropertiesTests(MemoryFixture backend) : ScopePropertiesConformance(backend, operations: 400, maxFields: 40), IClassFixture<MemoryFixture>;
