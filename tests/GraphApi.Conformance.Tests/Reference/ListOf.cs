using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>What a list is declared to hold: elements of one type, or of an interface, perhaps as rows of a relationship field.</summary>
internal sealed record ListOf(ElementType? Type, NodeSet? Set = null, RelationshipField? Along = null)
{
    public static ListOf RowsOf(RelationshipField field) =>
        field.Far.IsAbstract ? new ListOf(null, field.Far, field) : new ListOf(field.Far.Types[0], null, field);

    /// <summary>A property that the order can name.</summary>
    public Property? FindProperty(string name) =>
        Type is null ? Set!.Interface?.Properties.FirstOrDefault(property => property.Name == name) : Type.FindProperty(name);
}
