using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>A field with its arguments and the directives that change what it means, as it is selected on a type.</summary>
internal sealed record PlacedField(ImplementingType Parent, FieldDefinition Definition, ImmutableArray<ArgumentNode> Arguments, ImmutableArray<DirectiveNode> Scopes)
{
    public bool IsSameAs(PlacedField other) => Definition.Name == other.Definition.Name && Print() == other.Print();

    /// <summary>True where no object is of both types.</summary>
    public bool NeverMeets(PlacedField other) => Parent is ObjectType && other.Parent is ObjectType && Parent != other.Parent;

    private string Print() =>
        string.Join(", ", Arguments.Select(argument => argument.ToString()).Concat(Scopes.Select(scope => scope.ToString())).Order(StringComparer.Ordinal));
}
