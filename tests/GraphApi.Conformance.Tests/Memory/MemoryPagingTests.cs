using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryPagingTests(MemoryFixture backend) : PagingConformance(backend), IClassFixture<MemoryFixture>;
