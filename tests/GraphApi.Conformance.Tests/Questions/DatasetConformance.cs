using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>What the API says of the data set as a whole.</summary>
public abstract class DatasetConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task The_data_set_says_what_there_is() => AskAsync(
        """{ __typename dataset { __typename records relationships sources citations counts { type count } coversFrom coversTo licence } }""",
        """
        {
          "__typename": "Query",
          "dataset": {
            "__typename": "Dataset",
            "records": 27,
            "relationships": 48,
            "sources": 6,
            "citations": 92,
            "counts": [
              {"type": "Ship", "count": 10},
              {"type": "Harbour", "count": 4},
              {"type": "Company", "count": 3},
              {"type": "Sailor", "count": 3},
              {"type": "Voyage", "count": 7},
              {"type": "Source", "count": 6},
              {"type": "Citation", "count": 92},
              {"type": "Ownership", "count": 7},
              {"type": "Sisterhood", "count": 5},
              {"type": "Succession", "count": 4},
              {"type": "Sailing", "count": 7},
              {"type": "Departure", "count": 7},
              {"type": "Arrival", "count": 7},
              {"type": "Mention", "count": 6},
              {"type": "Bond", "count": 5}],
            "coversFrom": "0001-01-01",
            "coversTo": "9999-12-31",
            "licence": "Public \"domain\" ⚓"}}
        """);

    [Fact]
    public async Task The_version_is_that_of_the_data()
    {
        var version = Worlds.World.Harbour.Dataset.Version;
        Assert.Matches("^[0-9a-f]{64}$", version);
        await AskAsync("""{ dataset { version } }""", $$$"""{"dataset":{"version":"{{{version}}}"}}""");
    }
}
