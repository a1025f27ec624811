using System.Text;
using GraphApi.Model.Datasets;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>Collects a small data set row by row; values are written <c>property=value</c>, as in a CSV cell.</summary>
internal sealed class WorldBuilder(GraphModel model, bool allowsUncited = false)
{
    private readonly DatasetBuilder _dataset = new(model) { AllowsUncited = allowsUncited };
    private readonly List<string> _uncited = [];
    private int _citations;

    public string? Licence
    {
        get => _dataset.Licence;
        init => _dataset.Licence = value;
    }

    public void Add(string type, string id, params string[] values)
    {
        var table = AddRow(type, id, values);
        if (table.Type is NodeType { IsRecord: true })
        {
            _uncited.Add(id);
        }
    }

    public void Relate(string type, string id, string from, string to, params string[] values)
    {
        AddReferences(AddRow(type, id, values), from, to);
        _uncited.Add(id);
    }

    /// <summary>Cites sources for something; one with <c>!</c> before it disputes.</summary>
    public void Cite(string subject, string sources, string? statement = null)
    {
        foreach (var source in sources.Split(' '))
        {
            string[] values = [$"stance={(source[0] == '!' ? "DISPUTES" : "SUPPORTS")}", .. statement is null ? Array.Empty<string>() : [$"statement={statement}"]];
            AddReferences(AddRow("Citation", $"z{++_citations}", values), subject, source.TrimStart('!'));
        }

        _uncited.Remove(subject);
    }

    /// <summary>Cites one source for everything that has no citation yet.</summary>
    public void CiteRest(string source)
    {
        foreach (var subject in _uncited.ToArray())
        {
            Cite(subject, source);
        }
    }

    public Dataset Build()
    {
        var problems = _dataset.Link();
        return problems.IsEmpty ? _dataset.Build() : throw new InvalidOperationException(string.Join("\n", problems));
    }

    private TableBuilder AddRow(string type, string id, string[] values)
    {
        var table = _dataset.Tables.Single(table => table.Type.Name == type);
        var cells = values.Select(value => value.Split('=', 2)).ToDictionary(cell => cell[0], cell => cell[1]);
        table.Ids.Add(Encoding.UTF8.GetBytes(id));
        foreach (var property in table.Type.Properties)
        {
            var cell = cells.Remove(property.Name, out var text) ? text : "";
            if (!table.Columns[property.Ordinal].TryAdd(Encoding.UTF8.GetBytes(cell)))
            {
                throw new ArgumentException($"{type} {id}: \"{cell}\" is no value of {property}.", nameof(values));
            }
        }

        return cells.Count == 0 ? table : throw new ArgumentException($"{type} {id}: there is no {string.Join(", ", cells.Keys)}.", nameof(values));
    }

    private static void AddReferences(TableBuilder table, string first, string second)
    {
        table.References[0].Add(Encoding.UTF8.GetBytes(first));
        table.References[1].Add(Encoding.UTF8.GetBytes(second));
    }
}
