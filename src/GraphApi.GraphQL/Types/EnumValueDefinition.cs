using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types;

/// <summary>One value of an enum.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Enums</remarks>
public sealed class EnumValueDefinition : INamed
{
    internal EnumValueDefinition(string name, string? description)
    {
        Name = name;
        Description = description;
        Value = new EnumValue(name);
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>The one instance that coercion yields for this value.</summary>
    public EnumValue Value { get; }

    public bool IsDeprecated => DeprecationReason is not null;

    public string? DeprecationReason { get; internal init; }

    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    /// <summary>Where the value is defined; line 0 for a built-in one.</summary>
    public Location Location { get; internal init; }

    public override string ToString() => Name;
}
