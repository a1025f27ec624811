using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Types.Building;

internal sealed partial class TypeLinker
{
    public DefinitionList<FieldDefinition> LinkFields(string typeName, ImmutableArray<FieldDefinitionNode> nodes)
    {
        var fields = ImmutableArray.CreateBuilder<FieldDefinition>(nodes.Length);
        foreach (var node in Distinct(nodes, static node => node.Name, name => $"Field \"{typeName}.{name}\""))
        {
            var name = node.Name.Value;
            var arguments = LinkInputValues(node.Arguments, argument => $"Argument \"{typeName}.{name}({argument}:)\"");
            if (Link(node.Type) is { } type)
            {
                fields.Add(new FieldDefinition(name, node.Description?.Value, arguments, type)
                {
                    DeprecationReason = AppliedDirective.DeprecationReason(node.Directives),
                    AppliedDirectives = node.Directives,
                    Location = node.Name.Location,
                });
            }
        }

        return new DefinitionList<FieldDefinition>(fields.DrainToImmutable());
    }

    private void Complete(ObjectType type, ObjectTypeDefinitionNode node, IEnumerable<ObjectTypeExtensionNode> extensions)
    {
        var all = extensions.ToList();
        type.Interfaces = LinkInterfaces(type, [.. node.Interfaces, .. all.SelectMany(static extension => extension.Interfaces)]);
        type.Fields = LinkFields(type.Name, [.. node.Fields, .. all.SelectMany(static extension => extension.Fields)]);
    }

    private void Complete(InterfaceType type, InterfaceTypeDefinitionNode node, IEnumerable<InterfaceTypeExtensionNode> extensions)
    {
        var all = extensions.ToList();
        type.Interfaces = LinkInterfaces(type, [.. node.Interfaces, .. all.SelectMany(static extension => extension.Interfaces)]);
        type.Fields = LinkFields(type.Name, [.. node.Fields, .. all.SelectMany(static extension => extension.Fields)]);
    }

    private ImmutableArray<InterfaceType> LinkInterfaces(ImplementingType type, ImmutableArray<NamedTypeNode> nodes)
    {
        var interfaces = ImmutableArray.CreateBuilder<InterfaceType>(nodes.Length);
        foreach (var node in nodes)
        {
            var linked = LinkNamed(node);
            if (ReferenceEquals(linked, type))
            {
                _errors.Add($"Type {type} cannot implement itself because it would create a circular reference.", node.Location);
            }
            else if (linked is not null and not InterfaceType)
            {
                _errors.Add($"Type {type} must only implement Interface types, it cannot implement {linked}.", node.Location);
            }
            else if (linked is InterfaceType @interface && interfaces.Contains(@interface))
            {
                _errors.Add($"Type {type} can only implement {linked} once.", node.Location);
            }
            else if (linked is InterfaceType added)
            {
                interfaces.Add(added);
            }
        }

        return interfaces.DrainToImmutable();
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Unions.Type-Validation</remarks>
    private ImmutableArray<ObjectType> LinkMembers(UnionType type, ImmutableArray<NamedTypeNode> nodes)
    {
        var members = ImmutableArray.CreateBuilder<ObjectType>(nodes.Length);
        foreach (var node in nodes)
        {
            var linked = LinkNamed(node);
            if (linked is not null and not ObjectType)
            {
                _errors.Add($"Union type {type} can only include Object types, it cannot include {linked}.", node.Location);
            }
            else if (linked is ObjectType member && members.Contains(member))
            {
                _errors.Add($"Union type {type} can only include type {linked} once.", node.Location);
            }
            else if (linked is ObjectType added)
            {
                members.Add(added);
            }
        }

        return members.DrainToImmutable();
    }

    private DefinitionList<EnumValueDefinition> LinkEnumValues(EnumType type, ImmutableArray<EnumValueDefinitionNode> nodes)
    {
        var values = Distinct(nodes, static node => node.Name, name => $"Enum value \"{type}.{name}\"")
            .Select(static node => new EnumValueDefinition(node.Name.Value, node.Description?.Value)
            {
                DeprecationReason = AppliedDirective.DeprecationReason(node.Directives),
                AppliedDirectives = node.Directives,
                Location = node.Name.Location,
            });
        return new DefinitionList<EnumValueDefinition>([.. values]);
    }

    private DefinitionList<InputValueDefinition> LinkInputValues(
        ImmutableArray<InputValueDefinitionNode> nodes, Func<string, string> describe)
    {
        if (nodes.IsEmpty)
        {
            return DefinitionList<InputValueDefinition>.Empty;
        }

        var values = ImmutableArray.CreateBuilder<InputValueDefinition>(nodes.Length);
        foreach (var node in Distinct(nodes, static node => node.Name, describe))
        {
            if (Link(node.Type) is { } type)
            {
                values.Add(new InputValueDefinition(node.Name.Value, node.Description?.Value, type, node.DefaultValue)
                {
                    DeprecationReason = AppliedDirective.DeprecationReason(node.Directives),
                    AppliedDirectives = node.Directives,
                    Location = node.Name.Location,
                });
            }
        }

        return new DefinitionList<InputValueDefinition>(values.DrainToImmutable());
    }

    /// <summary>The nodes with a name that none before them has; the others are errors.</summary>
    private List<T> Distinct<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf, Func<string, string> describe)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        var distinct = new List<T>(nodes.Length);
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (first.TryAdd(name.Value, name))
            {
                distinct.Add(node);
                continue;
            }

            _errors.Add($"{describe(name.Value)} can only be defined once.", first[name.Value].Location, name.Location);
        }

        return distinct;
    }
}
