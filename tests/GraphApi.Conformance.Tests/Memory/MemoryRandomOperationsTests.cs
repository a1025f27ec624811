using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Memory;

public sealed class MemoryRandomOperationsTests(MemoryFixture backend) : RandomOperationsConformance(backend, documents: 7_000, valuesPerDocument: 1), IClassFixture<MemoryFixture>;
