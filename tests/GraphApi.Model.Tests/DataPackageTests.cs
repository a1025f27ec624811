using System.Text.Json;
using System.Text.Json.Nodes;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Model.Tests;

/// <summary>The seed data's <c>datapackage.json</c> says in Frictionless terms what the model says.</summary>
public sealed class DataPackageTests
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string PartialDatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private const string CountryPattern = "[A-Z]{2}";

    private static readonly GraphModel s_model = ReadModel();
    private static readonly JsonNode s_package = JsonNode.Parse(RepositoryFiles.Read("seed-data/datapackage.json"))!;

    public static TheoryData<string> Types() => [.. Elements().Select(type => type.Name)];

    [Fact]
    public void There_is_one_resource_for_each_type_and_one_file_for_each_resource()
    {
        var tables = Elements().Select(type => type.Table).ToList();
        var files = Directory.GetFiles(RepositoryFiles.PathOf("seed-data"), "*.csv").Select(path => Path.GetFileName(path)!);
        Assert.Equal(tables, s_package["resources"]!.AsArray().Select(resource => (string)resource!["name"]!));
        Assert.Equal(tables.Select(table => table + ".csv"), s_package["resources"]!.AsArray().Select(resource => (string)resource!["path"]!));
        Assert.Equal(tables.Select(table => table + ".csv").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Types))]
    public void A_resource_has_the_columns_of_its_type(string type)
    {
        var element = Elements().Single(t => t.Name == type);
        var columns = Columns(element).Select(column => column.Name).ToList();
        var header = File.ReadLines(RepositoryFiles.PathOf($"seed-data/{element.Table}.csv")).First();
        Assert.Equal(string.Join(',', columns), header);
        Assert.Equal(
            string.Join('\n', Columns(element).Select(column => column.ToString())),
            string.Join('\n', Schema(element)["fields"]!.AsArray().Select(field => FieldOf(field!).ToString())));
        Assert.All(Schema(element)["fields"]!.AsArray(), field => Assert.False(string.IsNullOrWhiteSpace((string?)field!["description"])));
    }

    [Theory, MemberData(nameof(Types))]
    public void A_resource_has_the_keys_of_its_type(string type)
    {
        var element = Elements().Single(t => t.Name == type);
        var found = Schema(element)["foreignKeys"]?.AsArray()
            .Select(key => $"{key!["fields"]} -> {key["reference"]!["resource"]}.{key["reference"]!["fields"]}") ?? [];
        Assert.Equal(ForeignKeys(element), found);
        Assert.Equal("id", (string?)Schema(element)["primaryKey"]);
        Assert.Equal("[\"\"]", Schema(element)["missingValues"]!.ToJsonString());
    }

    private static IEnumerable<ElementType> Elements() => s_model.NodeTypes.AsEnumerable<ElementType>().Concat(s_model.RelationshipTypes);

    private static JsonNode Schema(ElementType type) =>
        s_package["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == type.Table)!["schema"]!;

    private static IEnumerable<string> ForeignKeys(ElementType type) => type switch
    {
        RelationshipType relationship => new[] { ("from", relationship.From), ("to", relationship.To) }
            .Where(end => !end.Item2.IsAbstract)
            .Select(end => $"{end.Item1} -> {end.Item2.Types[0].Table}.id"),
        NodeType node when node == s_model.Evidence!.Citation => [$"source -> {s_model.Evidence.Source.Table}.id"],
        _ => [],
    };

    private static IEnumerable<Column> Columns(ElementType type)
    {
        var id = new Column("id", "string", IsRequired: true, IdPattern, null);
        IEnumerable<Column> references = type switch
        {
            RelationshipType => [id with { Name = "from" }, id with { Name = "to" }],
            NodeType node when node == s_model.Evidence!.Citation => [id with { Name = "subject" }, id with { Name = "source" }],
            _ => [],
        };
        return [id, .. references, .. type.Properties.Select(ColumnOf)];
    }

    private static Column ColumnOf(Property property)
    {
        var members = property.Enum?.Members.Select(member => member.Name).ToList();
        var one = members is not null ? string.Join('|', members) : property.Kind == PropertyKind.CountryCode ? CountryPattern : null;
        if (property.IsList)
        {
            return new Column(property.Name, "string", IsRequired: false, one is null ? null : $"^({one})(\\|({one}))*$", null);
        }

        return property.Kind switch
        {
            PropertyKind.Int => new Column(property.Name, "integer", property.IsRequired, null, null),
            PropertyKind.Float => new Column(property.Name, "number", property.IsRequired, null, null),
            PropertyKind.Boolean => new Column(property.Name, "boolean", property.IsRequired, null, null),
            PropertyKind.Date => new Column(property.Name, "date", property.IsRequired, null, null),
            PropertyKind.PartialDate => new Column(property.Name, "string", property.IsRequired, PartialDatePattern, null),
            PropertyKind.CountryCode => new Column(property.Name, "string", property.IsRequired, $"^{CountryPattern}$", null),
            PropertyKind.Enum => new Column(property.Name, "string", property.IsRequired, null, string.Join('|', members!)),
            PropertyKind.Url => new Column(property.Name, "string uri", property.IsRequired, null, null),
            _ => new Column(property.Name, "string", property.IsRequired, null, null),
        };
    }

    private static Column FieldOf(JsonNode field)
    {
        var constraints = field["constraints"];
        var values = constraints?["enum"]?.Deserialize<string[]>();
        return new Column(
            (string)field["name"]!,
            field["format"] is { } format ? $"{field["type"]} {format}" : (string)field["type"]!,
            (bool?)constraints?["required"] ?? false,
            (string?)constraints?["pattern"],
            values is null ? null : string.Join('|', values));
    }

    private static GraphModel ReadModel() =>
        ModelReader.Read(RepositoryFiles.Read("schema/graph.graphql")).Model ?? throw new InvalidOperationException("The model of the repository has mistakes.");

    /// <summary>A column as the model or the package describes it.</summary>
    private sealed record Column(string Name, string Type, bool IsRequired, string? Pattern, string? Values);
}
