using GraphApi.Ingest.Tables;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Ingest.Packages;

/// <summary>Compares a data package with the model. The model says what is allowed; a schema in the package may only agree with it.</summary>
internal static class PackageCheck
{
    public static void Check(DataPackage package, DatasetBuilder builder, IssueLog log)
    {
        string[] tables = [.. builder.Tables.Select(table => table.Type.Table)];
        foreach (var group in package.Resources.GroupBy(resource => resource.Name).Where(group => group.Count() > 1))
        {
            log.Add($"resource {group.Key} is there {group.Count()} times");
        }

        foreach (var resource in package.Resources.Where(resource => !tables.Contains(resource.Name)))
        {
            log.Add($"resource {resource.Name} is no table of the model{Nearest.Hint(resource.Name, tables)}; the tables are {string.Join(", ", tables)}");
        }

        foreach (var table in builder.Tables)
        {
            var resource = package.Resources.FirstOrDefault(resource => resource.Name == table.Type.Table);
            if (resource is null)
            {
                log.Add($"there is no resource {table.Type.Table}, which holds every {table.Type.Name}; a table without rows still has its file with a header");
            }
            else if (resource.Fields is { } fields)
            {
                CheckFields(resource.Name, [.. fields], table, log);
            }
        }
    }

    private static void CheckFields(string resource, (string Name, string? Type)[] fields, TableBuilder table, IssueLog log)
    {
        string[] expected = [.. TableColumns.Expected(table)];
        foreach (var (name, type) in fields)
        {
            if (!expected.Contains(name))
            {
                log.Add($"resource {resource}: {table.Type.Name} has no field {name}{Nearest.Hint(name, expected)}; its fields are {string.Join(", ", expected)}");
            }
            else if (type is not null && TypesOf(table.Type.FindProperty(name)) is var allowed && !allowed.Contains(type))
            {
                log.Add($"resource {resource}: field {name} has the type \"{type}\"; by the model it is one of {string.Join(", ", allowed)}");
            }
        }

        foreach (var name in expected.Except(fields.Select(field => field.Name)).Where(name => name != "id" || !TableColumns.MayLackId(table.Type)))
        {
            log.Add($"resource {resource} has no field {name}, which {table.Type.Name} has");
        }
    }

    /// <summary>The Frictionless types that go with a property; null stands for ids and references.</summary>
    private static string[] TypesOf(Property? property) => property switch
    {
        { IsList: true } => ["string", "list", "array", "any"],
        { Kind: PropertyKind.Int } => ["integer", "any"],
        { Kind: PropertyKind.Float } => ["number", "any"],
        { Kind: PropertyKind.Boolean } => ["boolean", "any"],
        { Kind: PropertyKind.Date } => ["date", "string", "any"],
        _ => ["string", "any"],
    };
}
