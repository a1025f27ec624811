using GraphApi.Ingest.Tests.Csv;
using GraphApi.Model.Datasets;
using GraphApi.Model.Reading;
using GraphApi.Model.Tests;
using GraphApi.Model.Tests.Datasets;

namespace GraphApi.Ingest.Tests;

public class DatasetReaderTests
{
    [Fact]
    public void A_sound_folder_is_a_data_set()
    {
        using var folder = new DataFolder();
        Assert.Equal("", folder.Issues());
        Assert.Equal("""
            Person ann #1 'Ann' name=Ann aliases= birthDate=1990@0 nationalities=UA homepage=null SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022
            Camp alp #0 'Alp (in the mountains) 46.5' name=Alp kind=MOUNTAIN@0 country=UA@0 latitude=46.5 longitude=30 open=true SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022
            Trip trip #8 '7 children to Alp, 2022-10' dateFrom=2022-10@0 dateTo=null count=7 countMax=null qualifier=EXACT@0 SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022
            Source post #7 '' title=News publisher=Post kind=MEDIA@0 perspective=PARTY@0 published=2022@0 accessed=2024-01-01@0
            Citation c1 #2 '' stance=SUPPORTS@0
            Citation c2 #3 '' stance=SUPPORTS@0
            Citation c3 #4 '' stance=SUPPORTS@0
            Citation c4 #5 '' stance=SUPPORTS@0
            Citation c5 #6 '' stance=SUPPORTS@0
            Arrival arr trip -> alp SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022
            Job job ann -> alp since=2020@0 until=2021@0 SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022

            """, DatasetText.Of(folder.Read().Dataset!));
    }

    [Fact]
    public void Ten_mistakes_are_reported_at_once()
    {
        using var folder = new DataFolder();
        folder
            .Append("people.csv", "bob,Bob,,1990-02-30,UA,\nann,Ann again,,,,\n")
            .Append("camps.csv", "sea,Sea,SEASIDES,UA,146.5,30,true\nhut,,,,,,yes\n")
            .Append("trips.csv", "tour,2022-10,2022-09,7,5,\n")
            .Append("arrivals.csv", "arr-2,tour,moon\n")
            .Append("jobs.csv", "job-2,alp,alp,2020\n")
            .Append("citations.csv", "c6,bob,post,SUPPORTS\nc7,sea,post,\nc8,tour,post,SUPPORTS\nc9,arr-2,post,SUPPORTS\nc10,job-2,post,SUPPORTS\n");
        Assert.Equal("""
            people.csv, row 3, column birthDate: "1990-02-30" is not a date; allowed are a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-21
            people.csv, row 4, column id: "ann" is the id of people.csv, row 2 already; ids are unique over all tables
            camps.csv, row 3, column kind: "SEASIDES" is not a CampKind (did you mean SEASIDE?); allowed are SEASIDE, MOUNTAIN
            camps.csv, row 3, column latitude: "146.5" is no latitude; allowed are -90 to 90
            camps.csv, row 4, column name: the field is empty, but every row must have a value here
            camps.csv, row 4, column open: "yes" is not a boolean; allowed are true, false, and an empty field for false
            camps.csv, row 4, column id: "hut" has no citation; every Camp must be the subject of at least one, so that it can be traced to a source
            trips.csv, row 3, column dateTo: "2022-09" is before dateFrom, which is 2022-10
            trips.csv, row 3, column countMax: "5" is less than count, which is 7
            citations.csv, row 8, column stance: the field is empty, but every row must have a value here
            arrivals.csv, row 3, column to: "moon" is the id of nothing in the data; it must be the id of a Camp
            jobs.csv, row 3: the record has 4 fields, but the header has 5; a field with a comma, quote or line break in it stands in quotes
            """, folder.Issues());
    }

    [Fact]
    public void Issues_beyond_the_limit_are_counted()
    {
        using var folder = new DataFolder();
        folder.Append("jobs.csv", string.Concat(Enumerable.Range(0, 50).Select(i => $"job-{i},ann,alp,x,y\n")));
        var result = folder.Read(maxIssues: 3);
        Assert.Equal((3, 150, 147), (result.Issues.Length, result.IssueCount, result.OmittedCount));
        Assert.Equal([3, 3, 4], result.Issues.Select(issue => issue.Row!.Value));
    }

    [Fact]
    public void The_order_of_rows_and_columns_changes_nothing()
    {
        using var folder = new DataFolder();
        folder.Append("camps.csv", "sea,Sea,,,,,\naaa,A,,,,,\n").Append("citations.csv", "c6,sea,post,SUPPORTS\nc7,aaa,post,SUPPORTS\n");
        var expected = folder.Read().Dataset!;
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            foreach (var table in DataFolder.Tables)
            {
                folder.Write($"{table}.csv", Shuffle(File.ReadAllText(Path.Combine(folder.Path, $"{table}.csv")), random));
            }

            var shuffled = folder.Read().Dataset!;
            Assert.Equal(DatasetText.Of(expected), DatasetText.Of(shuffled));
            Assert.Equal(expected.Version, shuffled.Version);
        }
    }

    [Fact]
    public void Written_texts_are_read_back()
    {
        using var folder = new DataFolder();
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var names = Enumerable.Range(0, 40).Select(_ => $"N{CsvText.RandomValue(random)}").ToArray();
            var people = names.Select((name, row) => CsvText.Record([$"p{row:00}", name, "", "", "", ""], random));
            folder.Write("people.csv", "id,name,aliases,birthDate,nationalities,homepage\n" + string.Concat(people));
            folder.Write("jobs.csv", "id,from,to,since,until\n");
            folder.Write("citations.csv", "id,subject,source,stance\nc2,alp,post,SUPPORTS\nc3,trip,post,SUPPORTS\nc4,arr,post,SUPPORTS\n"
                + string.Concat(names.Select((_, row) => $"cp{row},p{row:00},post,SUPPORTS\n")));
            var result = folder.Read();
            Assert.True(result.Dataset is not null, $"seed {seed}: {string.Join('\n', result.Issues)}");
            var column = (TextColumn)result.Dataset.Nodes[0].Columns[0];
            Assert.True(names.SequenceEqual(Enumerable.Range(0, column.Count).Select(row => column.GetString(row)!)), $"seed {seed}");
        }
    }

    [Fact]
    public void Mutated_files_never_throw()
    {
        using var folder = new DataFolder();
        string[] files = ["datapackage.json", .. DataFolder.Tables.Select(table => $"{table}.csv")];
        for (var seed = 0; seed < 600; seed++)
        {
            var random = new Random(seed);
            var file = files[random.Next(files.Length)];
            var original = File.ReadAllBytes(Path.Combine(folder.Path, file));
            folder.Write(file, Mutate(original, random));
            try
            {
                var result = folder.Read();
                Assert.Equal(result.IssueCount == 0, result.Dataset is not null);
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}, {file}: {error}");
            }

            folder.Write(file, original);
        }
    }

    [Fact]
    public void The_seed_data_is_sound()
    {
        var model = ModelReader.Read(RepositoryFiles.Read("schema/graph.graphql")).Model!;
        var result = new DatasetReader(model, new IngestOptions()).Read(RepositoryFiles.PathOf("seed-data"));
        Assert.Equal("", string.Join('\n', result.Issues));
        var counts = DatasetSummary.Of(result.Dataset!).Tables.ToDictionary(table => table.Name, table => table.Count);
        Assert.Equal((121, 228, 270, 252, 389, 3958), (counts["people"], counts["institutions"], counts["locations"], counts["transfers"], counts["sources"], counts["citations"]));
    }

    private static string Shuffle(string csv, Random random)
    {
        var rows = csv.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();
        random.Shuffle(rows.AsSpan(1));
        var columns = Enumerable.Range(0, rows[0].Length).ToArray();
        random.Shuffle(columns);
        return string.Concat(rows.Select(row => string.Join(',', columns.Select(column => row[column])) + "\n"));
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        ReadOnlySpan<byte> letters = ",\"\r\n\0|{}[]"u8;
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var value = random.Next(2) == 0 ? letters[random.Next(letters.Length)] : (byte)random.Next(256);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = value;
                    break;
                case 1:
                    bytes.Insert(at, value);
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(bytes.Count - at));
                    bytes.Add(value);
                    break;
            }
        }

        return [.. bytes];
    }
}
