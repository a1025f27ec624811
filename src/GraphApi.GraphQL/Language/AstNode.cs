using System.Runtime.CompilerServices;

namespace GraphApi.GraphQL.Language;

/// <summary>A node of the syntax tree; names and members of the nodes follow graphql-js.</summary>
/// <remarks>
/// A node is equal only to itself: two fields written alike at two places are two fields, and tables keyed by node must keep them apart.
/// A record derived from this one compares its members only after asking <see cref="Equals(AstNode)"/>, so they are never reached
/// for another instance. Its synthesized hash code still visits the members; tables on a hot path pass
/// <see cref="ReferenceEqualityComparer.Instance"/> instead.
/// </remarks>
public abstract record AstNode(Location Location)
{
    public virtual bool Equals(AstNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public sealed override string ToString() => AstPrinter.Print(this);
}
