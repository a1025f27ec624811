using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>What the readers of a model file's parts share.</summary>
internal sealed class ReadingScope
{
    public ReadingScope(ModelDefinitions definitions, IssueList issues)
    {
        Definitions = definitions;
        Issues = issues;
        Directives = new DirectiveReader(issues);
        Enums = EnumReader.Read(this);
    }

    public ModelDefinitions Definitions { get; }

    public IssueList Issues { get; }

    public DirectiveReader Directives { get; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<EnumDefinition> Enums { get; }

    /// <summary>The description; empty where it is missing, after reporting that.</summary>
    public string Describe(StringValueNode? description, AstNode where, string what)
    {
        if (description is null)
        {
            Issues.Add(where, $"\"{what}\" has no description.");
        }

        return description?.Value ?? "";
    }

    /// <summary>Reports interfaces that a type must not or need not name, and those that it misses.</summary>
    public void CheckImplements(TypeDefinitionNode type, ImmutableArray<NamedTypeNode> named, ImmutableArray<string> required, bool mayAddDeclared)
    {
        var names = named.Select(node => node.Name.Value).ToList();
        var missing = required.Except(names).ToList();
        if (missing.Count > 0)
        {
            Issues.Add(type.Name, $"\"{type.Name.Value}\" must implement {string.Join(" & ", required)}; it lacks {string.Join(" & ", missing)}.");
        }

        for (var i = 0; i < named.Length; i++)
        {
            var name = names[i];
            if (names.IndexOf(name) < i)
            {
                Issues.Add(named[i], $"\"{type.Name.Value}\" names the interface \"{name}\" twice.");
            }
            else if (Definitions.ByName.GetValueOrDefault(name) is not InterfaceTypeDefinitionNode)
            {
                // That Node, Record or Relationship is not declared is reported once for the whole file.
                if (!InterfaceNames.IsCommon(name))
                {
                    var known = Definitions.Interfaces.Select(node => node.Name.Value);
                    Issues.Add(named[i], $"There is no interface \"{name}\".{Suggestions.DidYouMean(name, known)}");
                }
            }
            else if (!required.Contains(name) && (!mayAddDeclared || InterfaceNames.IsCommon(name)))
            {
                Issues.Add(named[i], $"\"{type.Name.Value}\" cannot implement {name}; it implements {string.Join(" & ", required)}.");
            }
        }
    }
}
