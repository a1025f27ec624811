using System.Collections.Immutable;
using System.Text.Json;

namespace GraphApi.Ingest.Packages;

/// <summary>What a Frictionless <c>datapackage.json</c> says that loading needs: the licence note and the tables.</summary>
internal sealed record DataPackage(string? Licence, ImmutableArray<DataResource> Resources)
{
    public const string FileName = "datapackage.json";

    /// <summary>Reads the package; null where it cannot be read at all, which is logged.</summary>
    public static DataPackage? Read(ReadOnlyMemory<byte> json, IssueLog log)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
            {
                log.Add("the package must be an object with a list \"resources\", one entry a table: { \"name\": ..., \"path\": ... }");
                return null;
            }

            return new DataPackage(LicenceOf(root), [.. resources.EnumerateArray().Index().Select(entry => ReadResource(entry.Item, entry.Index, log)).OfType<DataResource>()]);
        }
        catch (JsonException error)
        {
            log.Add((int)(error.LineNumber ?? 0) + 1, null, $"this is not valid JSON: {error.Message.Split(" LineNumber")[0]}");
        }
        catch (InvalidOperationException error)
        {
            // What reading a text throws where it is not Unicode.
            log.Add($"the package has a text that is not valid Unicode: {error.Message}");
        }

        return null;
    }

    private static DataResource? ReadResource(JsonElement resource, int index, IssueLog log)
    {
        if (Text(resource, "name") is not { } name)
        {
            log.Add($"resource {index + 1} has no name; it must be the name of a table");
            return null;
        }

        var path = Text(resource, "path");
        if (string.IsNullOrEmpty(path))
        {
            log.Add($"resource {name} has no path; it must be the path of one file in the data folder");
            path = null;
        }
        else if (System.IO.Path.IsPathRooted(path) || path.Split('/', '\\').Contains("..") || path.Contains("://", StringComparison.Ordinal) || path.Contains('\0'))
        {
            log.Add($"resource {name} has the path \"{path}\", which leads out of the data folder");
            path = null;
        }

        return new DataResource(name, path, FieldsOf(resource));
    }

    private static ImmutableArray<(string Name, string? Type)>? FieldsOf(JsonElement resource) =>
        Member(resource, "schema") is { } schema && Member(schema, "fields") is { ValueKind: JsonValueKind.Array } fields
            ? [.. fields.EnumerateArray().Select(field => (Text(field, "name") ?? "", Text(field, "type")))]
            : null;

    private static string? LicenceOf(JsonElement root) =>
        Member(root, "licenses") is { ValueKind: JsonValueKind.Array } licences && licences.GetArrayLength() > 0
            ? Text(licences[0], "title") ?? Text(licences[0], "name")
            : null;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
