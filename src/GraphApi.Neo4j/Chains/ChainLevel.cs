using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Chains;

/// <summary>Takes the links of each level into an exploration.</summary>
internal sealed class ChainLevel
{
    private readonly ChainExploration _exploration;
    private readonly GraphModel _model;
    private readonly ResponsibilityRules _rules;

    /// <summary>By id: the number of a record that was met.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private IReadOnlyList<int> _records = [];

    public ChainLevel(ChainExploration exploration, GraphModel model, ResponsibilityRules rules)
    {
        _exploration = exploration;
        _model = model;
        _rules = rules;
        _numbers.Add(Encoding.UTF8.GetString(exploration.Graph[0].Id.Span), 0);
    }

    /// <summary>What <see cref="Read"/> reads next are links that lead up from these records.</summary>
    public void Begin(IReadOnlyList<int> records) => _records = records;

    public void Read(ref PackReader reader)
    {
        for (var count = reader.ReadListHeader(); count > 0; count--)
        {
            reader.ReadListHeader();
            var from = _records[reader.ReadInt32()];
            var link = reader;
            reader.Skip();
            var to = NumberOf(ChainReader.ReadRecord(ref reader, _model));
            _exploration.Add(ChainReader.ReadLink(ref link, _rules, from, to));
        }
    }

    private int NumberOf(ChainRecord record)
    {
        var id = Encoding.UTF8.GetString(record.Id.Span);
        if (!_numbers.TryGetValue(id, out var number))
        {
            _numbers[id] = number = _exploration.Graph.Meet(record);
        }

        return number;
    }
}
