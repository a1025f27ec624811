using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemorySearchQualityTests(MemoryFixture backend) : SearchQualityConformance(backend), IClassFixture<MemoryFixture>;
