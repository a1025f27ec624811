using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>An element as a list has it: with the relationship that led there, and the set of types that the list is declared to hold.</summary>
/// <param name="Element">The element.</param>
/// <param name="Relationship">The relationship whose row it is; null elsewhere.</param>
/// <param name="SeenAs">What its filter and order may speak of where that is an interface; null where it is the element's own type.</param>
internal sealed record Row(Element Element, Relationship? Relationship = null, NodeSet? SeenAs = null)
{
    private bool IsAbstract => SeenAs is { IsAbstract: true };

    /// <summary>A property that the filter or order can name: of an interface only what its types share.</summary>
    public Property? FindProperty(string name) =>
        IsAbstract && SeenAs!.Interface?.Properties.Any(property => property.Name == name) != true ? null : Element.Type.FindProperty(name);

    public RelationshipField? FindRelationshipField(string name) =>
        IsAbstract && SeenAs!.Interface?.RelationshipFields.Any(field => field.Name == name) != true ? null : (Element.Type as NodeType)?.FindRelationshipField(name);
}
