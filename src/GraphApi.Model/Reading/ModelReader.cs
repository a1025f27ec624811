using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads a model file: GraphQL type definitions with directives that say how they map to the graph.</summary>
public static class ModelReader
{
    /// <summary>The model, or every mistake in the text. A text that is no GraphQL gives one issue, where it stops being so.</summary>
    public static ModelReading Read(string text)
    {
        if (!Parser.TryParseDocument(text, ParserOptions.Trusted, out var document, out var error))
        {
            return new ModelReading(null, [.. error.Locations.Select(where => new ModelIssue(error.Message, where.Line, where.Column))]);
        }

        var issues = new IssueList();
        var model = Read(document, issues);
        return issues.IsEmpty ? new ModelReading(model, []) : new ModelReading(null, issues.ToSorted());
    }

    /// <summary>A model that may be used only where no issue was found.</summary>
    private static GraphModel Read(DocumentNode document, IssueList issues)
    {
        var scope = new ReadingScope(ModelDefinitions.Sort(document, issues), issues);
        CheckScalars(scope);
        var (nodes, pending) = new ElementTypeReader(scope).Read();
        var evidence = new EvidenceReader(scope, nodes).Read();
        var common = new CommonFieldsReader(scope, nodes.Any(node => node.Role is not null));
        var interfaces = new InterfaceReader(scope, nodes).Read();
        var relationships = new RelationshipLinker(scope, nodes, interfaces).Link(pending);
        new FieldNameCheck(scope, nodes, relationships).Check();
        var responsibility = new ResponsibilityReader(scope, nodes, relationships).Read();
        foreach (var node in nodes)
        {
            node.Type.LabelRule = LabelRuleReader.Read(node, issues);
        }

        return new GraphModel
        {
            NodeTypes = [.. nodes.Select(node => node.Type)],
            RelationshipTypes = [.. relationships.Select(relationship => relationship.Type)],
            Interfaces = interfaces,
            Enums = scope.Enums,
            IdDescription = common.ReadNode().IdDescription,
            RecordFields = common.ReadRecord(),
            RelationshipFields = common.ReadRelationship(),
            Descriptions = Descriptions(scope.Definitions),
            Evidence = evidence,
            Responsibility = responsibility,
            Hash = Hash(document),
        };
    }

    private static void CheckScalars(ReadingScope scope)
    {
        foreach (var scalar in scope.Definitions.Scalars)
        {
            scope.Directives.Read(scalar.Directives, DirectiveLocation.Scalar);
            if (!BuiltInDefinitions.Scalars.Contains(scalar.Name.Value))
            {
                var known = BuiltInDefinitions.Scalars;
                scope.Issues.Add(
                    scalar.Name,
                    $"A model cannot define scalar \"{scalar.Name.Value}\".{Suggestions.DidYouMean(scalar.Name.Value, known)} There are {string.Join(", ", known)}.");
            }
        }
    }

    private static ImmutableDictionary<string, string> Descriptions(ModelDefinitions definitions) =>
        definitions.ByName.Values
            .Where(type => type is ScalarTypeDefinitionNode || InterfaceNames.IsCommon(type.Name.Value))
            .ToImmutableDictionary(type => type.Name.Value, type => type.Description?.Value ?? "");

    /// <summary>Over the printed syntax tree, which has neither comments nor the author's white space.</summary>
    private static string Hash(DocumentNode document)
    {
        var meaning = document with { Definitions = [.. document.Definitions.Where(definition => !ModelDefinitions.IsBuiltIn(definition))] };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(AstPrinter.Print(meaning))));
    }
}
