using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Neo4j.Import;

/// <summary>The constraints and indexes of a database, as statements that change nothing where they are there already.</summary>
internal static class GraphSchema
{
    /// <summary>What keeps the two marks single, so that of two imports at once both see the same.</summary>
    public static ImmutableArray<string> OfMarks { get; } = [Unique(GraphNames.DatasetLabel, "key"), Unique(GraphNames.ImportLabel, "key")];

    /// <summary>What the statements of queries seek by, and what an import finds the ends of relationships by.</summary>
    public static ImmutableArray<string> Of(GraphNames names)
    {
        var model = names.Model;
        return
        [
            Unique(names.ElementLabel, "id"),
            Unique(names.SearchWordLabel, GraphNames.Word),
            .. model.NodeTypes.Select(type => Unique(names.Label(type), "id")),
            .. model.RelationshipTypes.Select(type => $"CREATE INDEX IF NOT EXISTS FOR ()-[r:{names.TypeOf(type)}]-() ON (r.id)"),
            .. from type in model.NodeTypes
               from property in type.Properties
               where property.IsIndexed
               from stored in StoredNames(property)
               select Index(names.Label(type), stored),
            .. model.Evidence is { } evidence ? [Index(names.Label(evidence.Citation), GraphNames.Subject)] : Array.Empty<string>(),
        ];
    }

    private static string Unique(string label, string property) => $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label}) REQUIRE n.{property} IS UNIQUE";

    private static string Index(string label, string property) => $"CREATE INDEX IF NOT EXISTS FOR (n:{label}) ON (n.{property})";

    /// <summary>Dates are compared by their days.</summary>
    private static string[] StoredNames(Property property)
    {
        var value = new ValueRef.OfProperty(property);
        return property.Kind is PropertyKind.Date or PropertyKind.PartialDate
            ? [GraphNames.FirstDay(value), GraphNames.LastDay(value)]
            : [GraphNames.Property(property)];
    }
}
