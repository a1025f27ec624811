using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryRelationshipsTests(MemoryFixture backend) : RelationshipsConformance(backend), IClassFixture<MemoryFixture>;
