using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>A few rows for the library model of the model's own tests, which has no evidence: no sources, citations, corroboration or dates of knowledge.</summary>
internal static class LibraryData
{
    public static Dataset Build()
    {
        var world = new WorldBuilder(RepositoryFiles.ReadModel("tests/GraphApi.Model.Tests/Models/library.graphql"));
        world.Add("Library", "l1", "name=Old", "places=Tower|Cellar", "kind=PUBLIC");
        world.Add("Library", "l2", "name=New", "kind=OF_A_UNIVERSITY");
        world.Add("Library", "l3", "name=Old", "places=Tower", "kind=VIRTUAL");
        world.Add("Reader", "r1", "name=Old", "born=1990");
        world.Add("Reader", "r2", "name=ａ", "places=Cellar", "born=1990-02-28");
        world.Add("Work", "w1", "title=\"Quoted\"");
        world.Add("Work", "w2", "title=𝔘nread");
        world.Add("Work", "w3", "title=Ünread");
        AddCopy(world, "k1", "w1", "number=1", "condition=FINE", "pages=100", "weight=0.25");
        AddCopy(world, "k2", "w1", "number=2", "condition=WELL_READ", "reference=true");
        AddCopy(world, "k3", "w2", "number=1", "weight=-1.5E-300");
        AddCopy(world, "k4", "w2", "number=-2147483647", "pages=0");
        world.Relate("Holding", "d1", "k1", "l1", "since=2000");
        world.Relate("Holding", "d2", "k1", "l1", "since=2000-01");
        world.Relate("Holding", "d3", "k1", "r1");
        world.Relate("Holding", "d4", "k2", "r2", "since=1999-12-31");
        world.Relate("Holding", "d5", "k3", "l3");
        world.Relate("Partnership", "e1", "l1", "l2");
        world.Relate("Partnership", "e2", "l3", "l1");
        world.Relate("Partnership", "e3", "l2", "l2");
        world.Relate("Mention", "m1", "w1", "w2");
        world.Relate("Mention", "m2", "w2", "l1");
        world.Relate("Mention", "m3", "k1", "k1");
        return world.Build();
    }

    private static void AddCopy(WorldBuilder world, string id, string work, params string[] values)
    {
        world.Add("Copy", id, values);
        world.Relate("Embodiment", $"{id}-of", id, work);
    }
}
