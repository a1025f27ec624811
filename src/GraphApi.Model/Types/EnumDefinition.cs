using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>A closed list of values.</summary>
public sealed class EnumDefinition
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ImmutableArray<EnumMember> Members { get; init; }

    public bool Contains(string member) => Members.Any(m => m.Name == member);

    public override string ToString() => Name;
}
