using System.Text;
using GraphApi.Model.Datasets;
using GraphApi.Model.Datasets.Building;

namespace GraphApi.Model.Tests.Datasets;

/// <summary>Rows for the camp model, as CSV would have them: id, references, then properties; what is left out is not recorded.</summary>
internal sealed class CampRows
{
    private readonly List<(string Table, string[] Fields)> _rows = [];

    public CampRows Add(string table, params string[] fields)
    {
        _rows.Add((table, fields));
        return this;
    }

    /// <summary>Adds a citation of the subject, and the source where it is new.</summary>
    public CampRows Cite(string subject, string source, string stance = "SUPPORTS")
    {
        if (!_rows.Any(row => row.Table == "sources" && row.Fields[0] == source))
        {
            Add("sources", source, source, source, "MEDIA", "PARTY", "2023", "2024-01-01");
        }

        return Add("citations", $"cit-{_rows.Count}", subject, source, stance);
    }

    /// <summary>Cites every record and relationship that has no citation.</summary>
    public CampRows CiteTheRest()
    {
        string[] cited = [.. _rows.Where(row => row.Table == "citations").Select(row => row.Fields[1])];
        foreach (var row in _rows.Where(row => row.Table is not ("citations" or "sources")).ToList())
        {
            if (!cited.Contains(row.Fields[0]))
            {
                Cite(row.Fields[0], "gazette");
            }
        }

        return this;
    }

    public CampRows Shuffled(Random random)
    {
        var shuffled = new CampRows();
        var rows = _rows.ToArray();
        random.Shuffle(rows);
        shuffled._rows.AddRange(rows);
        return shuffled;
    }

    public DatasetBuilder Builder()
    {
        var builder = new DatasetBuilder(CampModel.Read());
        foreach (var (name, fields) in _rows)
        {
            var table = builder.Tables.Single(table => table.Type.Table == name);
            table.Ids.Add(Encoding.UTF8.GetBytes(fields[0]));
            for (var i = 0; i < table.References.Length; i++)
            {
                table.References[i].Add(Encoding.UTF8.GetBytes(fields[1 + i]));
            }

            for (var i = 0; i < table.Columns.Length; i++)
            {
                var value = fields.ElementAtOrDefault(1 + table.References.Length + i) ?? "";
                Assert.True(table.Columns[i].TryAdd(Encoding.UTF8.GetBytes(value)), value);
            }
        }

        return builder;
    }

    public Dataset Build() => Builder().Build();
}
