using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Memory.Tests.Support;

/// <summary>One field of a plan in a test, built once its place is known. A string is a field of the element with that name.</summary>
internal sealed class Field(Func<Field.Place, OutputField> build)
{
    public OutputField Build(Place place) => build(place);

    public static implicit operator Field(string name) => Fields.Value(name);

    /// <summary>Where a field stands.</summary>
    /// <param name="Type">The element's type; null in the root, in connections and in edges.</param>
    /// <param name="Rows">In connections and edges: what the rows may be.</param>
    /// <param name="Relationship">In connections and edges: the type of the relationships.</param>
    /// <param name="Lists">The lists of the plan so far.</param>
    internal sealed record Place(ElementType? Type, IReadOnlyList<ElementType> Rows, RelationshipType? Relationship, List<ListArguments> Lists);
}
