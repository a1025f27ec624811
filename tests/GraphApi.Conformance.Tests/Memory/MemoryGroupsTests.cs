using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryGroupsTests(MemoryFixture backend) : GroupsConformance(backend), IClassFixture<MemoryFixture>;
