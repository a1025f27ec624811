using System.Globalization;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Tests.Cypher;

/// <summary>The plan that a question becomes, the statement that the plan becomes, and the parameters that the request gives to it.</summary>
internal static class Emitted
{
    private static readonly Question s_question = new(RepositoryFiles.ReadModel("schema/graph.graphql"));
    private static readonly GraphNames s_names = new(RepositoryFiles.ReadModel("schema/graph.graphql"), GraphSlot.A);
    private static readonly GraphModel s_harbour = RepositoryFiles.ReadModel("tests/GraphApi.Conformance.Tests/Worlds/harbour.graphql");

    /// <summary>The names of the harbour's graph.</summary>
    public static GraphNames Harbour { get; } = new(s_harbour, GraphSlot.A);

    public static BoundPlan BindInHarbour(string document) => new Question(s_harbour).Bind(document);

    /// <summary>Plan and statement of a question about the harbour.</summary>
    public static string InHarbour(string document) => Show(BindInHarbour(document), Harbour, hasParameters: false);

    /// <summary>Plan and statement of a question whose parameters are what a search has found.</summary>
    public static string OfFindings(string document) => Show(s_question.Bind(document), s_names, hasParameters: false);

    /// <summary>Plan, statement and one line for each parameter.</summary>
    public static string Of(string document, string variables = "{}") => Show(s_question.Bind(document, variables), s_names, hasParameters: true);

    private static string Show(BoundPlan bound, GraphNames names, bool hasParameters)
    {
        var statement = new PlanStatements(bound.Plan, names).For(bound);
        var parameters = hasParameters && statement is not null ? statement.Parameters.Select((source, position) => Spell(source, position, bound)) : [];
        return string.Join('\n', [bound.Plan.ToString().TrimEnd(), "", statement?.Query.Text ?? "(no statement)", .. parameters]);
    }

    private static string Spell(ParameterSource source, int position, BoundPlan bound)
    {
        using var writer = new PackWriter();
        source.Write(writer, new StatementInput(bound, new Findings()));
        var reader = new PackReader(writer.Written);
        return string.Create(CultureInfo.InvariantCulture, $"$p{position} = {Spell(ref reader)}");
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
