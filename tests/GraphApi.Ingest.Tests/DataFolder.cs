using System.Text;
using GraphApi.Model.Tests.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Ingest.Tests;

/// <summary>
/// A data folder for the camp model in a temporary directory: sound as it begins (a camp, a trip to it, a person with a job there, each cited), and changed by tests.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    public static readonly GraphModel Model = CampModel.Read();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphapi-ingest-");

    public DataFolder()
    {
        var resources = Tables.Select(table => $$"""{ "name": "{{table}}", "path": "{{table}}.csv" }""");
        Write("datapackage.json", $$"""{ "licenses": [{ "name": "free", "title": "Free to use." }], "resources": [{{string.Join(", ", resources)}}] }""");
        Write("people.csv", "id,name,aliases,birthDate,nationalities,homepage\nann,Ann,,1990,UA,\n");
        Write("camps.csv", "id,name,kind,country,latitude,longitude,open\nalp,Alp,MOUNTAIN,UA,46.5,30,true\n");
        Write("trips.csv", "id,dateFrom,dateTo,count,countMax,qualifier\ntrip,2022-10,,7,,EXACT\n");
        Write("sources.csv", "id,title,publisher,kind,perspective,published,accessed\npost,News,Post,MEDIA,PARTY,2022,2024-01-01\n");
        Write("citations.csv", "id,subject,source,stance\nc1,ann,post,SUPPORTS\nc2,alp,post,SUPPORTS\nc3,trip,post,SUPPORTS\nc4,arr,post,SUPPORTS\nc5,job,post,SUPPORTS\n");
        Write("arrivals.csv", "id,from,to\narr,trip,alp\n");
        Write("jobs.csv", "id,from,to,since,until\njob,ann,alp,2020,2021\n");
    }

    public static IEnumerable<string> Tables => Enumerable.Range(0, Model.ElementTypeCount).Select(ordinal => Model.ElementType(ordinal).Table);

    public string Path => _folder.FullName;

    public DataFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public DataFolder Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    /// <summary>Replaces the only place of the file that reads so.</summary>
    public DataFolder Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
        Assert.Equal(2, text.Split(old).Length);
        return Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public DataFolder Append(string file, string text)
    {
        File.AppendAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public DataFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public IngestResult Read(int maxIssues = 1000) => new DatasetReader(Model, new IngestOptions(maxIssues)).Read(Path);

    /// <summary>The issues, a line each. Nothing is loaded where there are any.</summary>
    public string Issues()
    {
        var result = Read();
        Assert.Equal(result.IssueCount == 0, result.Dataset is not null);
        return string.Join('\n', result.Issues).Replace(Path, "FOLDER", StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
