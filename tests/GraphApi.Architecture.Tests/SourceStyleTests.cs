using System.Text.RegularExpressions;

namespace GraphApi.Architecture.Tests;

public partial class SourceStyleTests
{
    private const int MaxLines = 400;

    private static readonly string[] ForbiddenEndings =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Wrapper", "Service", "Processor", "Common", "Impl", "Info", "Data"];

    [Fact]
    public void No_file_is_longer_than_its_budget()
    {
        string[] tooLong = [.. SourceFiles.Of("src", "tests", "bench").Where(file => file.Lines.Length > MaxLines).Select(file => $"{file.Path}: {file.Lines.Length}")];
        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        string[] names =
        [
            .. from file in SourceFiles.Of("src")
               from line in file.Lines
               let match = TypeDeclaration().Match(line)
               where match.Success && ForbiddenEndings.Any(ending => match.Groups[1].Value.EndsWith(ending, StringComparison.Ordinal))
               select $"{file.Path}: {match.Groups[1].Value}",
        ];
        Assert.Empty(names);
    }

    [Fact]
    public void A_file_is_named_after_the_type_that_it_holds()
    {
        string[] misnamed =
        [
            .. from file in SourceFiles.Of("src")
               let name = Path.GetFileName(file.Path).Split('.')[0]
               where name is not ("Program" or "GlobalUsings" or "AssemblyAttributes")
               where !file.Lines.Select(line => TypeDeclaration().Match(line)).Any(match => match.Success && (match.Groups[1].Value == name || match.Groups[2].Value == name))
               select file.Path,
        ];
        Assert.Empty(misnamed);
    }

    [Fact]
    public void Warnings_are_suppressed_only_with_a_reason_beside_them()
    {
        string[] silent =
        [
            .. from file in SourceFiles.Of("src", "tests", "bench")
               where !file.Path.StartsWith("tests/GraphApi.Architecture.Tests/", StringComparison.Ordinal)
               from pair in file.Lines.Select((line, index) => (line, above: index > 0 ? file.Lines[index - 1] : string.Empty))
               where pair.line.Contains("#pragma warning disable", StringComparison.Ordinal) || NullForgiveness().IsMatch(pair.line)
               where !pair.line.Contains("//", StringComparison.Ordinal) && !pair.above.TrimStart().StartsWith("//", StringComparison.Ordinal)
               select $"{file.Path}: {pair.line.Trim()}",
        ];
        Assert.Empty(silent);
    }

    [Fact]
    public void Sources_have_no_regions_and_no_open_ends()
    {
        string[] found =
        [
            .. from file in SourceFiles.Of("src", "tests", "bench")
               where !file.Path.StartsWith("tests/GraphApi.Architecture.Tests/", StringComparison.Ordinal)
               from line in file.Lines
               where line.Contains("#region", StringComparison.Ordinal) || line.Contains("NotImplementedException", StringComparison.Ordinal) || TodoComment().IsMatch(line)
               select $"{file.Path}: {line.Trim()}",
        ];
        Assert.Empty(found);
    }

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|sealed|abstract|static|partial|readonly|ref|file)\s+)*(?:class|record struct|record|struct|interface|enum)\s+(\w+)|^\s*(?:public|internal)\s+delegate\s+\S+\s+(\w+)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"(?<![\w""])(null|default)!")]
    private static partial Regex NullForgiveness();

    [GeneratedRegex(@"//\s*(TODO|FIXME|HACK)\b(?!\()")]
    private static partial Regex TodoComment();
}
