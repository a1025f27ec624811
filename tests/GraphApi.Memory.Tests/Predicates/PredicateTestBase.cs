using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Predicates;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Predicates;

/// <summary>Asks for the ids that satisfy a predicate.</summary>
public abstract class PredicateTestBase
{
    private protected static string Ids(string data, string type, Predicate where)
    {
        var json = Ask.Json(TestData.Snapshot(data), All(type, new Paging { Where = where, First = 200 }, TotalCount, Nodes("id")));
        var ids = json.Split("\"id\":\"").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.StartsWith($$$"""{"all":{"totalCount":{{{ids.Count}}},""", json);
        return string.Join(' ', ids);
    }
}
