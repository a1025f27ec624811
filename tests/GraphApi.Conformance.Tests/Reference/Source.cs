using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A source.</summary>
internal sealed class Source(NodeType type, string id, IReadOnlyDictionary<string, object?> properties) : Element(type, id, properties);
