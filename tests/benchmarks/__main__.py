import argparse, asyncio, json, shutil
from tests.benchmarks.room import *
from ias_widgets.hub import run_fast
p=argparse.ArgumentParser(); p.add_argument("what"); p.add_argument("--tablets",type=int,default=500); p.add_argument("--bursts",type=int,default=9); p.add_argument("--json",action="store_true")
a=p.parse_args()
async def main():
    f=real_disk()
    try: print(json.dumps(await measure_room(f,a.tablets,a.bursts)))
    finally: shutil.rmtree(f,ignore_errors=True)
run_fast(main())
