using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Checks that properties and relationship fields of a type, and the filters derived from them, have names of their own.</summary>
internal sealed class FieldNameCheck(ReadingScope scope, ImmutableArray<DeclaredNodeType> nodes, ImmutableArray<DeclaredRelationshipType> relationships)
{
    public void Check()
    {
        foreach (var relationship in relationships)
        {
            CheckWellFormed(relationship, "fromField");
            CheckWellFormed(relationship, "toField");
            CheckWellFormed(relationship, "single");
        }

        var reported = new HashSet<(AstNode Where, string Name)>();
        foreach (var node in nodes)
        {
            CheckType(node.Type, reported);
        }
    }

    private void CheckWellFormed(DeclaredRelationshipType relationship, string argument)
    {
        if (relationship.Relationship.Text(argument) is not { } name)
        {
            return;
        }

        var where = relationship.Relationship.Where(argument);
        if (!char.IsAsciiLetter(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            scope.Issues.Add(where, $"Field \"{name}\" must be letters, digits and underscores, and begin with a letter.");
        }
        else if (BuiltInDefinitions.ReservedFields.Contains(name))
        {
            scope.Issues.Add(where, $"Field \"{name}\" has a name that the API needs. Not to be used here: {string.Join(", ", BuiltInDefinitions.ReservedFields)}.");
        }
    }

    private void CheckType(NodeType type, HashSet<(AstNode Where, string Name)> reported)
    {
        var owners = type.Properties
            .DistinctBy(property => property.Name)
            .ToDictionary(property => property.Name, property => "a property", StringComparer.Ordinal);
        foreach (var field in type.RelationshipFields)
        {
            var argument = field.Direction == Direction.In ? "toField" : "fromField";
            Claim(type, field.Name, field, argument);
            if (field.SingleRelationshipName is { } single)
            {
                Claim(type, single, field, "single");
            }
        }

        void Claim(NodeType near, string name, RelationshipField field, string argument)
        {
            var owner = $"a field along {field.Relationship.Name}";
            var where = relationships.First(r => r.Type == field.Relationship).Relationship.Where(argument);
            if (name.Length > 0 && !owners.TryAdd(name, owner) && reported.Add((where, name)))
            {
                scope.Issues.Add(where, $"\"{near.Name}.{name}\" is {owners[name]} already; fields of one type need names of their own.");
            }
        }
    }
}
