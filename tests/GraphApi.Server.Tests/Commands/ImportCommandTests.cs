using System.Text.RegularExpressions;
using GraphApi.Server.Commands;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Commands;

public sealed partial class ImportCommandTests : IDisposable
{
    private readonly Herbarium _herbarium = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private string Folder => Path.Combine(_herbarium.Folder, "csv");

    [Theory]
    [InlineData("--to bolt://localhost --csv x", "--to fills a database and --csv writes files instead; give only one of them.\nNothing is imported.\n")]
    [InlineData("--to localhost", "Neo4j:Uri cannot be used: 'localhost' is no connection URI. Write it like bolt://localhost:7687 or neo4j+s://db.example.org. Set it with --neo4j-uri, GRAPHAPI_NEO4J__URI or in appsettings.json.\nNothing is imported.\n")]
    [InlineData("--into x", "\"import\" has no option --into. Did you mean \"--to\"?\nTry --help.\n")]
    public async Task A_command_line_that_makes_no_sense_is_refused(string line, string problems) =>
        Assert.Equal((2, "", problems), await ImportAsync(line));

    [Theory]
    [InlineData("--to bolt://localhost:1")]
    [InlineData("--csv {0}/csv")]
    public async Task Wrong_data_is_reported_as_check_does_it_and_goes_nowhere(string line)
    {
        _herbarium.Write("growths.csv", "id,from,to\ng1,rose,kew\ng2,elm,kew\n");
        Assert.Equal(
            (2, "", """
                growths.csv, row 3, column from: "elm" is the id of nothing in the data; it must be the id of a Plant
                1 problem; nothing was loaded.

                """),
            await ImportAsync(line));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_a_sentence()
    {
        var (code, output, error) = await ImportAsync("--to bolt://127.0.0.1:1");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("Neo4j at bolt://127.0.0.1:1: No connection to 127.0.0.1:1.", error, StringComparison.Ordinal);
        Assert.EndsWith("\nReaders see what they saw before. The same command, run again, goes on from here.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_for_neo4j_admin_are_written_with_the_command_that_takes_them()
    {
        var (code, output, error) = await ImportAsync("--csv {0}/csv");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            """
            writing nodes-Plant.csv: 0 of 9 (0 %)
            writing nodes-Garden.csv: 3 of 9 (33 %)
            writing relationships-Growth.csv: 5 of 9 (55 %)
            writing search-words.csv: 8 of 9 (88 %)
            writing elements-of-search-words.csv: 8 of 9 (88 %)
            writing import.csv: 8 of 9 (88 %)
            all is written: 9 of 9 (100 %)
            Data set 4c452f44c3edce2c483a092e9db36b2e77bae9d2b003e8eec525d6e7e500d9de is in {0}/csv: 5 records, 3 relationships, 0 sources, 0 citations. What to do with it is in {0}/csv/import.sh. It took TIME s.

            """.Replace("{0}", _herbarium.Folder, StringComparison.Ordinal),
            Seconds().Replace(output, "TIME s"));
        Assert.Equal(
            """"
            id:ID,type:string,name:string,height:long,label:string,:LABEL
            "fern","Plant","Fern",40,"Fern","Plant_A;Element_A"
            "oak","Plant","Oak",3000,"Oak","Plant_A;Element_A"
            "rose","Plant","Rose ""Peace""",,"Rose ""Peace""","Plant_A;Element_A"

            """",
            await ReadAsync("nodes-Plant.csv"));
        Assert.Equal(
            """
            :START_ID,:END_ID,id:string,type:string,:TYPE
            "rose","kew","g1","Growth","GROWS_IN_A"
            "oak","kew","g2","Growth","GROWS_IN_A"
            "fern","yard","g3","Growth","GROWS_IN_A"

            """,
            await ReadAsync("relationships-Growth.csv"));
        Assert.Equal(
            """
            CREATE CONSTRAINT IF NOT EXISTS FOR (n:GraphApiDataset) REQUIRE n.key IS UNIQUE;
            CREATE CONSTRAINT IF NOT EXISTS FOR (n:GraphApiImport) REQUIRE n.key IS UNIQUE;
            CREATE CONSTRAINT IF NOT EXISTS FOR (n:Element_A) REQUIRE n.id IS UNIQUE;
            CREATE CONSTRAINT IF NOT EXISTS FOR (n:SearchWord_A) REQUIRE n.word IS UNIQUE;
            CREATE CONSTRAINT IF NOT EXISTS FOR (n:Plant_A) REQUIRE n.id IS UNIQUE;
            CREATE CONSTRAINT IF NOT EXISTS FOR (n:Garden_A) REQUIRE n.id IS UNIQUE;
            CREATE INDEX IF NOT EXISTS FOR ()-[r:GROWS_IN_A]-() ON (r.id);
            CREATE INDEX IF NOT EXISTS FOR (n:Plant_A) ON (n.name);

            """,
            await ReadAsync("schema.cypher"));
        Assert.EndsWith(
            """
            exec "${NEO4J_HOME:+$NEO4J_HOME/bin/}neo4j-admin" database import full \
              --id-type=string --strict --bad-tolerance=0 --array-delimiter=U+003B --multiline-fields=false \
              --nodes=nodes-Plant.csv \
              --nodes=nodes-Garden.csv \
              --relationships=relationships-Growth.csv \
              --nodes=search-words.csv \
              --relationships=elements-of-search-words.csv \
              --nodes=import.csv \
              "$@"

            """,
            await ReadAsync("import.sh"),
            StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _herbarium.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken);

    private async Task<(int Code, string Output, string Error)> ImportAsync(string line)
    {
        var commands = new CommandLine((_, _) => Task.FromResult(0), new Terminal(_output, _error));
        var words = $"import {line.Replace("{0}", _herbarium.Folder, StringComparison.Ordinal)} --model {_herbarium.Model} --data {_herbarium.Data}".Split(' ');
        return (await commands.RunAsync(words), _output.ToString(), _error.ToString());
    }

    [GeneratedRegex(@"[0-9.]+ s(?=\.\n)")]
    private static partial Regex Seconds();
}
