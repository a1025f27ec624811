using GraphApi.Server.Commands;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Herbarium _herbarium = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private ServeArguments? _served;

    [Theory]
    [InlineData("", "")]
    [InlineData("serve", "")]
    [InlineData("--urls http://localhost:1 --max-cost 5", "Urls=http://localhost:1 Limits:MaxCost=5")]
    [InlineData("serve --max-cost=5 --watch", "Limits:MaxCost=5 Watch=true")]
    [InlineData("--watch false", "Watch=false")]
    [InlineData("--backend neo4j --neo4j-uri bolt://db", "Backend=neo4j Neo4j:Uri=bolt://db")]
    public async Task Settings_are_passed_to_the_server(string line, string expected)
    {
        Assert.Equal((0, "", ""), await RunAsync(line));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), (_served?.Settings ?? new Dictionary<string, string?>()).Select(setting => $"{setting.Key}={setting.Value}").Order());
    }

    [Theory]
    [InlineData("--modle x", "\"serve\" has no option --modle. Did you mean \"--model\"?\nTry --help.\n")]
    [InlineData("serve --max-cots=5 --url x", "\"serve\" has no option --max-cots. Did you mean \"--max-cost\"?\n\"serve\" has no option --url. Did you mean \"--urls\"?\nTry --help.\n")]
    [InlineData("--neo4j-password secret", "\"serve\" has no option --neo4j-password. Did you mean \"--neo4j-password-file\"?\nTry --help.\n")]
    [InlineData("sreve", "There is no command \"sreve\". Did you mean \"serve\"?\nTry --help.\n")]
    [InlineData("serve now", "\"serve\" does not know what to do with \"now\".\nTry --help.\n")]
    [InlineData("--max-cost", "Required argument missing for option: '--max-cost'.\nTry --help.\n")]
    [InlineData("check --modle", "\"check\" has no option --modle. Did you mean \"--model\"?\nTry --help.\n")]
    [InlineData("check a b", "\"check\" does not know what to do with \"b\".\nTry --help.\n")]
    [InlineData("schema --ouptut x", "\"schema\" has no option --ouptut. Did you mean \"--output\"?\nTry --help.\n")]
    public async Task A_command_line_that_makes_no_sense_is_refused(string line, string problems)
    {
        Assert.Equal((2, "", problems), await RunAsync(line));
        Assert.Null(_served);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("serve --help")]
    public async Task Help_lists_every_setting_with_its_default(string line)
    {
        var (code, text, _) = await RunAsync(line);
        Assert.Equal(0, code);
        Assert.Equal(
            Settings.All.Where(setting => setting.IsOption).Select(setting => $"  {setting.Option}{(setting.IsSwitch ? "" : " VALUE")}   ({setting.Key})"),
            text.Split('\n').Where(line => line.StartsWith("  --", StringComparison.Ordinal)));
        Assert.Contains("  GRAPHAPI_NEO4J__PASSWORD   (Neo4j:Password)\n", text, StringComparison.Ordinal);
        Assert.True(text.Split('\n').All(line => line.Length <= 140));
    }

    [Fact]
    public async Task Schema_prints_what_the_model_says()
    {
        Assert.True(GraphFiles.TryReadModel(_herbarium.Model, out var model, out _));
        Assert.True(GraphFiles.TryDerive(model, out var api, out _));
        Assert.Equal((0, api.Sdl, ""), await RunAsync($"schema --model {_herbarium.Model}"));
    }

    [Fact]
    public async Task Schema_writes_a_file()
    {
        Assert.True(GraphFiles.TryReadModel(_herbarium.Model, out var model, out _));
        Assert.True(GraphFiles.TryDerive(model, out var api, out _));
        var file = Path.Combine(_herbarium.Folder, "schema.graphql");
        Assert.Equal((0, $"Wrote {file}.\n", ""), await RunAsync($"schema --model {_herbarium.Model} --output {file}"));
        Assert.Equal(api.Sdl, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Mistakes_in_a_model_are_told_with_their_place()
    {
        await File.WriteAllTextAsync(_herbarium.Model, "type Plant {", TestContext.Current.CancellationToken);
        Assert.Equal((2, "", $"{_herbarium.Model}:1:13: Syntax Error: Expected Name, found <EOF>.\n"), await RunAsync($"schema --model {_herbarium.Model}"));
    }

    [Fact]
    public async Task Check_lists_every_problem_of_the_data()
    {
        _herbarium.Write("plants.csv", "id,name,height\noak,Oak,tall\noak,,3\n");
        var (code, output, error) = await RunAsync($"check {_herbarium.Data} --model {_herbarium.Model}");
        Assert.Equal((2, ""), (code, output));
        Assert.Equal(
            """
            plants.csv, row 2, column height: "tall" is not a whole number from -2147483647 to 2147483647, written in digits
            plants.csv, row 3, column name: the field is empty, but every row must have a value here
            plants.csv, row 3, column id: "oak" is the id of plants.csv, row 2 already; ids are unique over all tables
            growths.csv, row 2, column from: "rose" is the id of nothing in the data; it must be the id of a Plant
            growths.csv, row 4, column from: "fern" is the id of nothing in the data; it must be the id of a Plant
            5 problems; nothing was loaded.

            """,
            error);
    }

    [Fact]
    public async Task Check_prints_what_is_in_the_data()
    {
        var (code, output, error) = await RunAsync($"check {_herbarium.Data} --model {_herbarium.Model}");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            """
            Data set 4c452f44c3edce2c483a092e9db36b2e77bae9d2b003e8eec525d6e7e500d9de

            Rows by table
              plants                                3
              gardens                               2
              growths                               3

            """,
            output);
    }

    [Theory]
    [InlineData("check /nowhere/data --model {0}", "DIR is /nowhere/data, and there is nothing there\n")]
    [InlineData("check /nowhere/data --model /nowhere/model", "--model is /nowhere/model, and there is nothing there\nDIR is /nowhere/data, and there is nothing there\n")]
    public async Task Check_says_which_path_leads_nowhere(string line, string problems) =>
        Assert.Equal((2, "", problems), await RunAsync(line.Replace("{0}", _herbarium.Model, StringComparison.Ordinal)));

    public void Dispose()
    {
        _herbarium.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string line)
    {
        var commands = new CommandLine(ServeAsync, new Terminal(_output, _error));
        var code = await commands.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return (code, _output.ToString(), _error.ToString());
    }

    private Task<int> ServeAsync(ServeArguments arguments, Terminal terminal)
    {
        _served = arguments;
        return Task.FromResult(0);
    }
}
