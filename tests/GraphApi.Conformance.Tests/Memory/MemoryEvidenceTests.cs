using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryEvidenceTests(MemoryFixture backend) : EvidenceConformance(backend), IClassFixture<MemoryFixture>;
