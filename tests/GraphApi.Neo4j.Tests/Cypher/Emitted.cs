using System.Globalization;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>The statement that a question becomes, and the parameters that the request gives to it.</summary>
internal static class Emitted
{
    private static readonly Question s_question = new(RepositoryFiles.ReadModel("schema/graph.graphql"));
    private static readonly GraphNames s_names = new(RepositoryFiles.ReadModel("schema/graph.graphql"), GraphSlot.A);
    private static readonly GraphModel s_harbour = RepositoryFiles.ReadModel("tests/GraphApi.Conformance.Tests/Worlds/harbour.graphql");

    /// <summary>The names of the harbour's graph.</summary>
    public static GraphNames Harbour { get; } = new(s_harbour, GraphSlot.A);

    public static BoundPlan BindInHarbour(string document) => new Question(s_harbour).Bind(document);

    /// <summary>The text alone, of a question about the harbour.</summary>
    public static string InHarbour(string document) => new PlanStatements(BindInHarbour(document).Plan, Harbour).For(BindInHarbour(document))?.Query.Text ?? "";

    /// <summary>The text, and behind it one line for each parameter.</summary>
    public static string Of(string document, string variables = "{}")
    {
        var bound = s_question.Bind(document, variables);
        var statement = new PlanStatements(bound.Plan, s_names).For(bound);
        if (statement is null)
        {
            return "";
        }

        var lines = statement.Parameters.Select((source, position) =>
        {
            using var writer = new PackWriter();
            source.Write(writer, new StatementInput(bound, new Findings()));
            var reader = new PackReader(writer.Written);
            return string.Create(CultureInfo.InvariantCulture, $"$p{position} = {Spell(ref reader)}");
        });
        return string.Join('\n', lines.Prepend(statement.Query.Text));
    }

    private static string Spell(ref PackReader reader)
    {
        switch (reader.PeekType())
        {
            case PackType.Null:
                reader.Skip();
                return "null";
            case PackType.Boolean:
                return reader.ReadBoolean() ? "true" : "false";
            case PackType.Integer:
                return reader.ReadInteger().ToString(CultureInfo.InvariantCulture);
            case PackType.Float:
                return reader.ReadFloat().ToString("0.0###", CultureInfo.InvariantCulture);
            case PackType.List:
                var items = new string[reader.ReadListHeader()];
                for (var index = 0; index < items.Length; index++)
                {
                    items[index] = Spell(ref reader);
                }

                return $"[{string.Join(", ", items)}]";
            default:
                return $"\"{reader.ReadString()}\"";
        }
    }
}
