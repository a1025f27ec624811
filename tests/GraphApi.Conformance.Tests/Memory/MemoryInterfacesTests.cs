using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryInterfacesTests(MemoryFixture backend) : InterfacesConformance(backend), IClassFixture<MemoryFixture>;
