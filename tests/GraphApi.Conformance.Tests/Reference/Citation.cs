using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A citation: what a source says about a record or relationship.</summary>
internal sealed class Citation(NodeType type, string id, IReadOnlyDictionary<string, object?> properties, Element subject, Source source)
    : Element(type, id, properties)
{
    public Element Subject => subject;

    public Source Source => source;
}
