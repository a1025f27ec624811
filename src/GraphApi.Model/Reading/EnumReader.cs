using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads the closed lists of a model file.</summary>
internal static class EnumReader
{
    public static ImmutableArray<EnumDefinition> Read(ReadingScope scope) =>
        [.. scope.Definitions.Enums.Select(node => ReadEnum(node, scope))];

    private static EnumDefinition ReadEnum(EnumTypeDefinitionNode node, ReadingScope scope)
    {
        scope.Directives.Read(node.Directives, DirectiveLocation.Enum);
        if (node.Values.IsEmpty)
        {
            scope.Issues.Add(node.Name, $"Enum \"{node.Name.Value}\" has no values.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in node.Values.Where(value => !seen.Add(value.Name.Value)))
        {
            scope.Issues.Add(value.Name, $"Enum \"{node.Name.Value}\" has the value \"{value.Name.Value}\" twice.");
        }

        return new EnumDefinition
        {
            Name = node.Name.Value,
            Description = node.Description?.Value ?? "",
            Members = [.. node.Values.Select(value => ReadMember(node, value, scope))],
        };
    }

    private static EnumMember ReadMember(EnumTypeDefinitionNode type, EnumValueDefinitionNode node, ReadingScope scope)
    {
        var name = node.Name.Value;
        var directives = scope.Directives.Read(node.Directives, DirectiveLocation.EnumValue);
        var text = directives.TryGetValue("text", out var use) ? use.Text("value") ?? "" : name.ToLowerInvariant().Replace('_', ' ');
        return new EnumMember(name, scope.Describe(node.Description, node.Name, $"{type.Name.Value}.{name}"), text);
    }
}
