using System.Text;
using GraphApi.Model.Datasets;
using GraphApi.Model.Datasets.Building;

namespace GraphApi.Model.Tests.Datasets;

public class LinkTests
{
    [Fact]
    public void Sound_rows_have_no_problems() => Assert.Equal("", Problems(new CampRows().Add("camps", "alp", "Alp").CiteTheRest()));

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        var rows = new CampRows()
            .Add("camps", "alp", "Alp")
            .Add("camps", "alp", "Alp again")
            .Add("trips", "lost")
            .Add("trips", "twice")
            .Add("arrivals", "arr-1", "twice", "alp")
            .Add("arrivals", "arr-2", "twice", "alp")
            .Add("jobs", "job-1", "nobody", "alp")
            .Add("jobs", "job-2", "alp", "lost")
            .Add("people", "uncited", "U")
            .Cite("lost", "gazette").Cite("twice", "gazette").Cite("arr-1", "gazette").Cite("arr-2", "gazette").Cite("job-1", "gazette").Cite("job-2", "gazette")
            .Cite("gazette", "gazette")
            .Add("citations", "cit-x", "alp", "alp", "SUPPORTS");
        Assert.Equal("""
            camps 1: DuplicateId of camps 0
            citations 6: WrongTarget subject, sources 0
            citations 7: WrongTarget source, camps 0
            jobs 0: UnknownTarget from
            jobs 1: WrongTarget from, camps 0
            jobs 1: WrongTarget to, trips 0
            arrivals 1: SingleRepeated camp of trips 1, first arrivals 0
            trips 0: SingleMissing camp
            people 0: Uncited

            """, Problems(rows));
    }

    [Fact]
    public void A_builder_with_problems_does_not_build()
    {
        var error = Assert.Throws<InvalidOperationException>(new CampRows().Add("camps", "alp", "Alp").Build);
        Assert.Equal("The rows are no sound graph (1 problems), the first: Uncited { Element = ElementRef { Type = 1, Row = 0 } }.", error.Message);
    }

    [Fact]
    public void Rows_that_could_not_be_read_blame_nobody()
    {
        var builder = new CampRows().Add("jobs", "job", "nobody", "nowhere").Add("trips", "trip").CiteTheRest().Builder();
        foreach (var table in builder.Tables)
        {
            table.IsComplete = false;
        }

        Assert.Empty(builder.Link());
    }

    private static string Problems(CampRows rows)
    {
        var builder = rows.Builder();
        var text = new StringBuilder();
        foreach (var problem in builder.Link())
        {
            text.Append(Place(problem.Element)).Append(": ").Append(problem.GetType().Name).Append(problem switch
            {
                LinkProblem.DuplicateId duplicate => $" of {Place(duplicate.First)}",
                LinkProblem.UnknownTarget unknown => $" {unknown.Reference.Name}",
                LinkProblem.WrongTarget wrong => $" {wrong.Reference.Name}, {Place(wrong.Target)}",
                LinkProblem.SingleMissing missing => $" {missing.Field.Name}",
                LinkProblem.SingleRepeated repeated => $" {repeated.Field.Name} of {Place(repeated.Near)}, first {Place(repeated.First)}",
                _ => "",
            }).Append('\n');
        }

        return text.ToString();

        string Place(ElementRef element) => $"{builder.Tables[element.Type].Type.Table} {element.Row}";
    }
}
