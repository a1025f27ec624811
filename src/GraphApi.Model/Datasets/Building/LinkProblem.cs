using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>What keeps added rows from becoming a data set. Rows are counted as they were added.</summary>
public abstract record LinkProblem(ElementRef Element)
{
    /// <summary>Another element, added earlier or to an earlier table, has the id.</summary>
    public sealed record DuplicateId(ElementRef Element, ElementRef First) : LinkProblem(Element);

    /// <summary>No element has the id that the reference names.</summary>
    public sealed record UnknownTarget(ElementRef Element, ReferenceBuilder Reference) : LinkProblem(Element);

    /// <summary>The reference names an element of a type that it may not lead to.</summary>
    public sealed record WrongTarget(ElementRef Element, ReferenceBuilder Reference, ElementRef Target) : LinkProblem(Element);

    /// <summary>A record or relationship has no citation.</summary>
    public sealed record Uncited(ElementRef Element) : LinkProblem(Element);

    /// <summary>A record lacks the one relationship that a single field leads along.</summary>
    public sealed record SingleMissing(ElementRef Element, RelationshipField Field) : LinkProblem(Element);

    /// <summary>A relationship gives a record a second one where a single field allows one.</summary>
    public sealed record SingleRepeated(ElementRef Element, RelationshipField Field, ElementRef Near, ElementRef First) : LinkProblem(Element);
}
